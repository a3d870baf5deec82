import type { FastifyInstance } from "fastify";
import { markFile } from "./pages/brand.ts";
import { propertiesOf } from "./products/look.ts";
import { productOf, products } from "./products/products.ts";

/** `data-product` puts a page, or a card on a page of another, into a product's colours. */
const styles = products
  .map(({ organization, look }) => `[data-product="${organization}"] {\n${propertiesOf(look)}\n}\n`)
  .join("\n");

/** What browsers need of the products' definitions: their colours, and their marks as files. */
export function serveLooks(app: FastifyInstance): void {
  app.get("/products.css", async (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "no-cache").send(styles),
  );
  app.get<{ Params: { organization: string } }>("/marks/:organization.svg", (request, reply) => {
    const product = productOf(request.params.organization);
    if (!product) return reply.callNotFound();
    return reply.type("image/svg+xml").send(markFile(product).html);
  });
}
