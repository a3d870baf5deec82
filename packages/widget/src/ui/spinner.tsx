import { LoaderCircle } from "lucide-react";
import styles from "./spinner.module.css";

/** Turns while something is under way; what is under way is said by the text next to it. */
export function Spinner({ size = 16 }: { size?: number }) {
  return <LoaderCircle aria-hidden className={styles.spinner} size={size} strokeWidth={1.5} />;
}
