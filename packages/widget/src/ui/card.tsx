import type { ReactNode } from "react";
import styles from "./card.module.css";

export interface CardProps {
  title: ReactNode;
  /** `h1` where the card is the page's one task. */
  heading?: "h1" | "h2" | undefined;
  body?: ReactNode;
  children?: ReactNode;
}

/** One task. */
export function Card({ title, heading: Heading = "h1", body, children }: CardProps) {
  return (
    <section className={styles.card}>
      <Heading className={Heading === "h1" ? styles.headline : styles.title}>{title}</Heading>
      {body ? <div className={styles.body}>{body}</div> : null}
      {children ? <div className={styles.content}>{children}</div> : null}
    </section>
  );
}

export interface CardPageProps {
  /** Whose page this is: the organization's name, above the cards. */
  brand?: ReactNode;
  children: ReactNode;
  /** Beneath the cards: other ways to go. */
  footer?: ReactNode;
}

/** A page of cards, 400 px wide and centred. */
export function CardPage({ brand, children, footer }: CardPageProps) {
  return (
    <div className={styles.page}>
      {brand ? <header className={styles.brand}>{brand}</header> : null}
      <main className={styles.cards}>{children}</main>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </div>
  );
}
