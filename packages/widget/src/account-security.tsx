import { lazy } from "react";
import styles from "./account/account.module.css";
import { Part } from "./part.tsx";
import type { AccountSecurityProps } from "./props.ts";
import { Skeleton } from "./ui/skeleton.tsx";

const AccountCards = lazy(async () => ({
  default: (await import("./account/account-cards.tsx")).AccountCards,
}));

/** The own account of whoever looks: password, second factor, recovery codes and sessions. */
export function AccountSecurity({ details = false, ...props }: AccountSecurityProps) {
  return (
    <Part {...props} waiting={<Waiting />}>
      <div className={styles.account}>
        <AccountCards details={details} />
      </div>
    </Part>
  );
}

function Waiting() {
  return (
    <div aria-busy className={styles.account}>
      {["160px", "120px", "200px"].map((height) => (
        <Skeleton key={height} height={height} />
      ))}
    </div>
  );
}
