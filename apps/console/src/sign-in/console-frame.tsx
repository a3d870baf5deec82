import { Card, CardPage, type StepFrameProps } from "@usher/widget/parts";
import { organizationAsked } from "../session/organization-asked.ts";
import { usePage } from "../use-page.ts";

/** A step of a sign-in as a page of its own. */
export function ConsoleFrame({ title, body, footer, children }: StepFrameProps) {
  const { brand } = organizationAsked();
  usePage(title, brand);
  return (
    <CardPage brand={brand} footer={footer}>
      <Card body={body} title={title}>
        {children}
      </Card>
    </CardPage>
  );
}
