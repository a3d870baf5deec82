/** Code out of a block, with as many lines before it as in the block, so that its errors' lines are the block's. */
export function padded(block: string, code: string, offset: number): string {
  return "\n".repeat(block.slice(0, offset).split("\n").length - 1) + code;
}
