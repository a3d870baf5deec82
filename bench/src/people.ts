const firstNames = [
  ...["Ada", "Aisha", "Alan", "Alice", "Amir", "Ana", "Andre", "Anna", "Arjun", "Ben", "Carla"],
  ...["Carlos", "Chen", "Chloe", "Clara", "Daniel", "David", "Elena", "Emil", "Emma", "Erik"],
  ...["Fatima", "Felix", "Grace", "Hana", "Hugo", "Ines", "Ivan", "Jack", "Jana", "Jonas"],
  ...["Julia", "Karim", "Kenji", "Lara", "Laura", "Leo", "Lina", "Lucas", "Maria", "Mateo"],
  ...["Maya", "Mei", "Mia", "Nadia", "Nina", "Noah", "Olga", "Omar", "Oscar", "Paul", "Petra"],
  ...["Priya", "Ravi", "Rosa", "Sam", "Sara", "Sofia", "Tariq", "Theo", "Tom", "Uma", "Vera"],
];
const lastNames = [
  ...["Adams", "Ahmed", "Ali", "Almeida", "Andersen", "Bauer", "Becker", "Bell", "Bianchi"],
  ...["Brown", "Castro", "Chowdhury", "Clark", "Cohen", "Cooper", "Costa", "Dahl", "Das", "Dubois"],
  ...["Edwards", "Evans", "Fernandez", "Fischer", "Garcia", "Ghosh", "Green", "Gupta", "Haddad"],
  ...["Hansen", "Harris", "Hoffmann", "Horvat", "Hughes", "Ibrahim", "Ivanov", "Jansen", "Johnson"],
  ...["Jones", "Kaya", "Khan", "Kim", "Klein", "Kowalski", "Kumar", "Larsen", "Lee", "Lewis"],
  ...["Lopez", "Martin", "Martinez", "Meyer", "Moore", "Moreau", "Murphy", "Nakamura", "Nguyen"],
  ...["Novak", "Okafor", "Olsen", "Patel", "Pereira", "Petrov", "Popescu", "Reyes", "Ricci"],
  ...["Roberts", "Rossi", "Russo", "Sato", "Schmidt", "Silva", "Singh", "Smith", "Suzuki", "Tan"],
  ...[
    "Taylor",
    "Thomas",
    "Torres",
    "Turner",
    "Wagner",
    "Walker",
    "Wang",
    "Weber",
    "White",
    "Wilson",
  ],
];

/** A number below `count`, for each `n` and what it is for another: so that no column follows from another. */
function mixed(what: string, count: number): string {
  return `((hashtextextended('${what}', n) & 9223372036854775807) % ${count})::int`;
}

const pick = (what: string, words: string[]) =>
  `('{${words.join(",")}}'::text[])[1 + ${mixed(what, words.length)}]`;

const nameSql = `select n, ${pick("first", firstNames)} as first, ${pick("last", lastNames)} as last`;

/**
 * The people with these numbers, as SQL that answers with what any system keeps of somebody: the same in each.
 * Times lie in the three years before a day that is always the same.
 */
export function peopleSql(from: number, to: number): string {
  return `
    select n, first, last, lower(first || '.' || last) || n || '@people.example' as email,
           timestamptz '2026-11-01' - ${mixed("created", 94_608_000)} * interval '1 second' as created_at,
           timestamptz '2026-11-01' - ${mixed("active", 7_776_000)} * interval '1 second' as active_at,
           ${mixed("role", 100)} as role_share, ${mixed("status", 100)} as status_share,
           ${mixed("mfa", 100)} as mfa_share, ${mixed("username", 100)} as username_share,
           ${mixed("never", 100)} as never_share, ${mixed("group", 250)} as group_number
    from (${nameSql} from generate_series(${from}::bigint, ${to}::bigint) n) named`;
}

/** A UUID v7 of a time, by what is hashed. */
export function uuidSql(at: string, hashed: string): string {
  const digits = `md5(${hashed})`;
  const time = `lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0')`;
  return `(${time} || '7' || left(${digits}, 3) || '8' || substr(${digits}, 4, 15))::uuid`;
}

/** Parts of names and addresses that are looked for, from what many have to what a few have. */
export const searches = {
  name: ["artine", "lena Mart", "ofia Kowal"],
  email: ["kowals", "moreau12", "sato43"],
} as const;
