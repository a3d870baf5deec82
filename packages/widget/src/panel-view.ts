import type {
  BulkAction,
  BulkSelection,
  InvitationRow,
  RegistrationLinkRow,
  UserRow,
} from "@usher/domain";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useView } from "./host/use-view.tsx";
import type { PanelView } from "./host/view.ts";

export type UserTab = "profile" | "access" | "security" | "activity";

/** What lies over the list: at most one drawer, and over that at most one dialog. */
export type PanelDrawer =
  | { kind: "user"; userId: string; tab: UserTab }
  | { kind: "invitation"; invitation: InvitationRow };

export type PanelDialog =
  | { kind: "invite" }
  | { kind: "add" }
  | { kind: "roles"; user: UserRow }
  | { kind: "mfa"; user: UserRow }
  | { kind: "sessions"; user: UserRow }
  | { kind: "suspend"; user: UserRow }
  | { kind: "delete"; user: UserRow }
  | { kind: "revoke"; invitation: InvitationRow }
  | { kind: "link"; email: string; url: string; expiresAt: string }
  | { kind: "registration-link" }
  | { kind: "registration-link-revoke"; link: RegistrationLinkRow }
  | { kind: "registration-link-shown"; url: string; expiresAt: string }
  | {
      kind: "bulk";
      action: Exclude<BulkAction, "invite">;
      selection: BulkSelection;
      total: number;
      onStarted: () => void;
    }
  | { kind: "bulk-progress"; jobId: string }
  | { kind: "import" };

/** One layer: what it shows stays while it closes, and `turn` tells one opening from the next. */
export interface Layer<Content> {
  content: Content | null;
  open: boolean;
  turn: number;
}

/** How long a layer may take to leave, in milliseconds; after it, nothing of it is kept up to date. */
const exit = 400;

/** A layer, and the ways to open and close it. */
export function useLayer<Content>() {
  const [layer, setLayer] = useState<Layer<Content>>({ content: null, open: false, turn: 0 });
  const show = useCallback(
    (content: Content) => setLayer(({ turn }) => ({ content, open: true, turn: turn + 1 })),
    [],
  );
  const { open, content } = layer;
  useEffect(() => {
    if (open || content === null) return;
    const timer = setTimeout(() => setLayer((now) => ({ ...now, content: null })), exit);
    return () => clearTimeout(timer);
  }, [open, content]);
  const hide = useCallback(() => setLayer((now) => ({ ...now, open: false })), []);
  return { layer, show, hide };
}

/** What is open, and the doors, which stay the same objects. Who is open is part of the view. */
export function usePanelLayers() {
  const drawer = useLayer<PanelDrawer>();
  const dialog = useLayer<PanelDialog>();
  const { view, go } = useView();
  useLinkedUser(view, drawer);
  const doors = useMemo<PanelDoors>(
    () => ({
      openDrawer(content) {
        drawer.show(content);
        if (content.kind === "user") go({ user: content.userId, tab: content.tab }, "step");
        else go(nobody);
      },
      openDialog: dialog.show,
      closeDrawer() {
        drawer.hide();
        go(nobody);
      },
      closeDialog: dialog.hide,
    }),
    [drawer.show, dialog.show, drawer.hide, dialog.hide, go],
  );
  return { drawer: drawer.layer, dialog: dialog.layer, doors };
}

const nobody: PanelView = { user: undefined, tab: undefined };

/** Opens and closes the drawer as links, Back and the host say. */
function useLinkedUser(
  { user, tab }: PanelView,
  { layer, show, hide }: ReturnType<typeof useLayer<PanelDrawer>>,
): void {
  const shown = layer.open && layer.content?.kind === "user" ? layer.content.userId : undefined;
  const latest = useRef({ shown, tab });
  useEffect(() => {
    latest.current = { shown, tab };
  });
  useEffect(() => {
    const now = latest.current;
    if (user === now.shown) return;
    if (user) show({ kind: "user", userId: user, tab: now.tab ?? "profile" });
    else hide();
  }, [user, show, hide]);
}

/** The ways to open and close; apart from what is open, so that rows need not follow every change. */
export interface PanelDoors {
  openDrawer: (drawer: PanelDrawer) => void;
  openDialog: (dialog: PanelDialog) => void;
  closeDrawer: () => void;
  closeDialog: () => void;
}

export const PanelDoorsContext = createContext<PanelDoors | null>(null);

export function usePanelDoors(): PanelDoors {
  const doors = useContext(PanelDoorsContext);
  if (!doors) throw new Error("This needs a UserManagement above it.");
  return doors;
}
