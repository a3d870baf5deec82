import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { TextArea } from "../ui/text-area.tsx";
import styles from "./user-drawer.module.css";

/** The longest text about somebody, as `About` of the domain has it. */
const longestAbout = 1000;

export interface AboutFieldProps extends ComponentPropsWithoutRef<"textarea"> {
  /** How much is typed. */
  length: number;
  error?: string | undefined;
}

/** What administrators write about somebody, with how much of it there is. */
export const AboutField = forwardRef<HTMLTextAreaElement, AboutFieldProps>(function AboutField(
  { length, error, ...rest },
  ref,
) {
  const { profile: say } = useMessages().user;
  return (
    <TextArea
      {...rest}
      ref={ref}
      error={error}
      hint={
        <>
          <span className={styles.count}>{say.aboutLeft(length, longestAbout)}</span>
          {say.aboutHint}
        </>
      }
      label={<OptionalLabel>{say.about}</OptionalLabel>}
    />
  );
});
