import { Button, Card, CardPage } from "@usher/widget/parts";
import { product } from "../product.ts";
import { usePage } from "../use-page.ts";

const title = "The server can't be reached";

/** When not even the words of a language came: in English, which is all there is. */
export function WordlessPage({ onRetry }: { onRetry: () => void }) {
  usePage(title);
  return (
    <CardPage brand={product}>
      <Card body="Check your connection and try again." title={title}>
        <Button wide onClick={onRetry}>
          Try again
        </Button>
      </Card>
    </CardPage>
  );
}
