import { useId, useMemo } from "react";
import { encode } from "uqr";
import styles from "./qr-code.module.css";

export interface QrCodeProps {
  text: string;
  /** What the code is for; read in its place. */
  title: string;
  /** Its side in pixels, quiet zone included. */
  size?: number | undefined;
}

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const quiet = 4;

/** A QR code that 15 % of may be unreadable (level M). */
export function QrCode({ text, title, size = 192 }: QrCodeProps) {
  const id = useId();
  const code = useMemo(() => encode(text, { border: quiet, ecc: "M" }), [text]);
  const path = useMemo(() => outline(code.data), [code]);
  return (
    <svg
      aria-labelledby={id}
      className={styles.code}
      height={size}
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${code.size} ${code.size}`}
      width={size}
    >
      <title id={id}>{title}</title>
      <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** One bar for every run of dark modules in a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  rows.forEach((row, y) => {
    let from = row.indexOf(true);
    while (from >= 0) {
      const end = row.indexOf(false, from);
      const to = end < 0 ? row.length : end;
      bars.push(`M${from} ${y}h${to - from}v1H${from}z`);
      from = row.indexOf(true, to);
    }
  });
  return bars.join("");
}
