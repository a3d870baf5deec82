import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const seatCount = (n: number) => counted(n, "koltuk");
const size = (seats: number | null) => (seats === null ? "sınırsız" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Kuruluşun nelere sahip olduğu ve ne kadarının kullanıldığı.",
  failed: "Faturalandırma yüklenemedi.",
  plan: "Plan",
  noPlan: "Yok",
  active: "Etkin kullanıcılar",
  suspended: "Askıya alınanlar",
  invited: "Davet edilenler",
  seats: "Koltuklar",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} kullanılıyor, sınırsız`
      : `${count(taken)} / ${count(seats)} kullanılıyor`,
  byUsers: "Kullanıcılar",
  byInvitations: "Davetler",
  setSeats: "Koltukları belirle",
  setSeatsOf: (license) => `${license} koltuklarını belirle`,
  saved: (license, seats) =>
    seats === null
      ? `${license} koltukları artık sınırsız`
      : `${license} artık ${seatCount(seats)} içeriyor`,
  form: {
    title: (license) => `${license} koltukları`,
    seats: "Koltuklar",
    hint: (taken) =>
      taken === 0
        ? "Henüz hiçbiri kullanılmıyor."
        : `${seatCount(taken)} kullanılıyor. Daha az olamaz.`,
    unlimited: "Sınırsız",
    below: (taken) => `${seatCount(taken)} kullanılıyor. Önce bazılarını boşaltın.`,
    save: "Koltukları kaydet",
    lowerTitle: (license, before, after) =>
      `${license} koltukları azaltılsın mı (${size(before)} → ${count(after)})?`,
    lowerText: (license, left) =>
      left === 0
        ? `Bundan sonra kimseye ${license} verilemez. Sahip olanlar lisansını korur.`
        : `Bundan sonra ${license} için ${seatCount(left)} boş kalır. Sahip olanlar lisansını korur.`,
    lower: (after) => `Azalt: ${seatCount(after)}`,
  },
  history: {
    title: "Koltuk değişiklikleri",
    failed: "Değişiklikler yüklenemedi.",
    empty: {
      title: "Henüz değişiklik yok",
      text: "Koltuklardaki her değişiklik burada görünür.",
    },
    columns: { license: "Lisans", change: "Koltuklar", by: "Yapan", at: "Zaman" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
