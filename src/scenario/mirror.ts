/** Two windows of one page that tell each other where they are; on a disk as on a host. */
export interface Mirror<Message> {
  send(message: Message): void;
  stop(): void;
}

/** What the other window said is checked by whoever listens. */
export function openMirror<Message>(
  name: string,
  onMessage: (message: unknown) => void,
): Mirror<Message> {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => onMessage(data);
  return {
    send: (message) => channel.postMessage(message),
    stop: () => channel.close(),
  };
}
