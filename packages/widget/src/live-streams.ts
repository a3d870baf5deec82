import type { Change, LiveListener } from "@usher/client";

/** One who listens, with a connection of their own to do it by. */
export interface Member {
  listen: (listener: LiveListener) => () => void;
  /** What happened after this place is told. */
  from: string;
  onEvent: (event: Change) => void;
  onBack: (back: { missed: boolean }) => void;
  onEnded: NonNullable<LiveListener["onEnded"]>;
}

interface Stream {
  /** The first of them leads: the stream is opened by its connection. */
  members: Set<Member>;
  /** For who joins: they may have loaded what they show before these. */
  recent: { at: number; event: Change }[];
  stop: () => void;
}

const streams = new Map<string, Stream>();

/** A panel joins well within this of having asked for what it shows, in milliseconds. */
const recently = 30_000;

/**
 * Listens together with all others of the same key, over one stream of the page: over HTTP/1.1 a browser
 * opens six connections to a server, no more. Each member asks the server with its own token and nobody
 * sees another's: only what happened is handed on. When the one who leads goes, the next one takes over.
 */
export function joinStream(key: string, member: Member): () => void {
  const stream = streams.get(key) ?? { members: new Set(), recent: [], stop: () => {} };
  streams.set(key, stream);
  stream.members.add(member);
  if (stream.members.size === 1) lead(key, stream, member);
  else for (const { event } of forgetOld(stream)) member.onEvent(event);
  return () => leave(key, stream, member);
}

function forgetOld(stream: Stream): Stream["recent"] {
  const since = performance.now() - recently;
  stream.recent = stream.recent.filter(({ at }) => at > since);
  return stream.recent;
}

function lead(key: string, stream: Stream, leader: Member, onReady?: () => void): void {
  const each = (tell: (member: Member) => void) => stream.members.forEach(tell);
  stream.stop = leader.listen({
    ...(onReady ? { onReady } : { from: leader.from }),
    onEvent(event) {
      forgetOld(stream).push({ at: performance.now(), event });
      each(({ onEvent }) => onEvent(event));
    },
    onBack: (back) => each(({ onBack }) => onBack(back)),
    // That is said to the leader's token: what the others' are good for, the server tells the next one.
    onEnded(error) {
      leave(key, stream, leader);
      leader.onEnded(error);
    },
  });
}

function leave(key: string, stream: Stream, member: Member): void {
  const [leader] = stream.members;
  if (!stream.members.delete(member) || member !== leader) return;
  stream.stop();
  const [next] = stream.members;
  if (!next) {
    streams.delete(key);
    return;
  }
  let first = true;
  lead(key, stream, next, () => {
    // What happened between the two streams was told to nobody.
    if (first) for (const { onBack } of stream.members) onBack({ missed: true });
    first = false;
  });
}
