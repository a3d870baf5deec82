import { useState } from "react";
import type { UserDrawerOwnProps } from "../props.ts";
import { UserDrawer } from "../users/user-drawer.tsx";

/** Nothing before it is opened for the first time; another person gets another drawer. */
export function UserDrawerView({ userId, open, onClose, tab = "profile" }: UserDrawerOwnProps) {
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  if (!wanted) return null;
  return <UserDrawer key={userId} open={open} tab={tab} userId={userId} onClose={onClose} />;
}
