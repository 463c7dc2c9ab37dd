import { crashCost } from '#model/deployment/crash-cost.ts';
import { criticalPath } from '#model/deployment/critical-path.ts';
import { onTimeChance } from '#model/deployment/on-time-chance.ts';
import { adapter } from './adapter.ts';

interface Plan {
  activities: Record<string, { duration: number; predecessors: string[] }>;
}

interface CrashPlan {
  activities: Record<string, Crash>;
  deadlines: number[];
  normalCost: number;
}

interface Crash {
  normal: number;
  crash: number;
  crashCostPerWeek: number;
  predecessors: string[];
}

interface CriticalSum {
  meanCritical: number;
  varianceCritical: number;
  deadline: number;
}

const crashTask = ([name, { normal, crash, crashCostPerWeek, predecessors }]: [string, Crash]) => ({
  ...{ name, normal, predecessors },
  ...{ shortest: crash, costPerUnit: crashCostPerWeek },
});

export const plan = [
  adapter<Plan>('CPM', ({ activities }) => {
    const tasks = Object.entries(activities).map(([name, task]) => ({ name, ...task }));
    const { duration, critical, tasks: scheduled } = criticalPath(tasks);
    const rows = [...scheduled].map(([name, task]) => {
      const { earliestStart: es, earliestFinish: ef, latestStart: ls, latestFinish: lf } = task;
      return [name, { es, ef, ls, lf, slack: task.slack }];
    });
    return { duration, activities: Object.fromEntries(rows), critical };
  }),
  adapter<CrashPlan>('linear time-cost trade-off', ({ activities, deadlines, normalCost }) => {
    const tasks = Object.entries(activities).map(crashTask);
    const costs = deadlines.map((deadline) => [deadline, crashCost(tasks, deadline)] as const);
    return {
      crashCost: Object.fromEntries(costs),
      ...Object.fromEntries(costs.map(([T, cost]) => [`totalAt${T}`, normalCost + cost!])),
    };
  }),
  adapter<CriticalSum>('PERT normal approximation', (inputs) => ({
    prob: onTimeChance(inputs.meanCritical, inputs.varianceCritical, inputs.deadline),
  })),
];
