import { lazyPart } from "../ui/lazy-part.tsx";

// Few hosts put anything of their own in: nobody else loads the code for it.
export const HostPlace = lazyPart(() => import("./host-content.tsx"), "HostPlace");
export const HostCells = lazyPart(() => import("./host-cells.tsx"), "HostCells");
