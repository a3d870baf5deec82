import { refusalOf } from "@usher/client";
import type { UserDetails } from "@usher/domain";
import { UserX } from "lucide-react";
import { useState } from "react";
import { useUser } from "../api.ts";
import { useView } from "../host/use-view.tsx";
import { useMessages } from "../messages/messages.ts";
import type { UserTab } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Drawer } from "../ui/drawer.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { UnsavedProvider, useUnsavedGuard } from "../unsaved.tsx";
import { AccessTab } from "./access-tab.tsx";
import { ActivityTab } from "./activity-tab.tsx";
import { ProfileTab } from "./profile-tab.tsx";
import { SecurityTab } from "./security-tab.tsx";
import styles from "./user-drawer.module.css";
import { UserHead } from "./user-head.tsx";

export interface UserDrawerProps {
  userId: string;
  tab: UserTab;
  open: boolean;
  onClose: () => void;
}

/** One person in full. What was typed and not saved is asked about before it goes. */
export function UserDrawer({ userId, tab: firstTab, open, onClose }: UserDrawerProps) {
  const { users } = useMessages();
  const { data: user, error, refetch, isPlaceholderData } = useUser(userId, open);
  const [tab, setTab] = useState(firstTab);
  const view = useView();
  const { leave, tell, question } = useUnsavedGuard("user");
  function go(to: UserTab) {
    leave(() => {
      setTab(to);
      view.go({ tab: to });
    });
  }
  const gone = error !== null && refusalOf(error).reason === "not_found";
  const title = user && (user.isYou ? users.nameWithYou(user.name) : user.name);
  return (
    <>
      <Drawer
        header={user && !gone ? <UserHead user={user} /> : null}
        open={open}
        title={title ?? users.person}
        onOpenChange={(next) => next || leave(onClose)}
      >
        <UnsavedProvider value={tell}>
          {user && !gone ? (
            <Sections known={!isPlaceholderData} tab={tab} user={user} onTab={go} />
          ) : (
            <Missing error={error} gone={gone} onRetry={() => void refetch()} />
          )}
        </UnsavedProvider>
      </Drawer>
      {question}
    </>
  );
}

interface SectionsProps {
  user: UserDetails;
  /** Whether more is loaded than the row that was pressed. */
  known: boolean;
  tab: UserTab;
  onTab: (tab: UserTab) => void;
}

function Sections({ user, known, tab, onTab }: SectionsProps) {
  const words = useMessages().user;
  const { tabs } = words;
  return (
    <Tabs<UserTab>
      label={user.name}
      tabs={[
        { value: "profile", label: tabs.profile, content: <ProfileTab user={user} /> },
        {
          value: "access",
          label: tabs.access,
          content: known ? <AccessTab user={user} /> : <Waiting />,
        },
        {
          value: "security",
          label: tabs.security,
          content: known ? <SecurityTab user={user} /> : <Waiting />,
        },
        { value: "activity", label: tabs.activity, content: <ActivityTab user={user} /> },
      ]}
      value={tab}
      onValueChange={onTab}
    />
  );
}

interface MissingProps {
  error: unknown;
  gone: boolean;
  onRetry: () => void;
}

/** In place of a person who is still loading, couldn't be loaded, or is no longer there. */
function Missing({ error, gone, onRetry }: MissingProps) {
  const words = useMessages();
  if (gone) {
    const { title, text } = words.user.gone;
    return <EmptyState body={text} icon={<UserX size={24} strokeWidth={1.5} />} title={title} />;
  }
  if (error) {
    return (
      <EmptyState
        action={<Button onClick={onRetry}>{words.forms.retry}</Button>}
        body={problemWords(error, words)}
        title={words.users.failed}
      />
    );
  }
  return <Waiting />;
}

function Waiting() {
  return (
    <div aria-busy="true" className={styles.loading}>
      <Skeleton height="32px" />
      <Skeleton height="32px" />
      <Skeleton height="32px" width="60%" />
    </div>
  );
}
