import type { AccountSecurityOwnProps } from "../props.ts";
import styles from "./account.module.css";
import { AccountCards } from "./account-cards.tsx";

/** The own account of whoever looks: password, second factor, recovery codes and sessions. */
export function AccountSecurityView({ details = false }: AccountSecurityOwnProps) {
  return (
    <div className={styles.account}>
      <AccountCards details={details} />
    </div>
  );
}
