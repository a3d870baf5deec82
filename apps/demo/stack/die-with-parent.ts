/**
 * Preloaded into every part of the stack (`node --import`): when the process that started it is gone,
 * even by kill -9, the channel to it closes, and the part stops as if asked to.
 */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// The listener alone would keep a part alive that has nothing left to do.
process.channel?.unref();
