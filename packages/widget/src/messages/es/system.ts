import type { Areas } from "../language.ts";
import { count, counted, percent, plural } from "./say.ts";

const organizationCount = (n: number) => counted(n, "organización", "organizaciones");

/** Words of what system administrators see: organizations, their logs, the report. */
export const words: Areas["system"] = {
  statuses: { active: "Activa", suspended: "Suspendida" },
  organizations: {
    tally: (n, more) => (more ? `Más de ${organizationCount(n)}` : organizationCount(n)),
    table: "Organizaciones",
    search: {
      label: "Buscar organizaciones",
      placeholder: "Buscar nombre o identificador…",
    },
    columns: {
      name: "Nombre",
      profile: "Perfil",
      plan: "Plan",
      people: "Usuarios",
      status: "Estado",
      createdAt: "Creación",
      actions: "Acciones",
    },
    noPlan: "Ninguno",
    people: (active, invited) =>
      invited > 0
        ? `${count(active)} · ${counted(invited, "invitado", "invitados")}`
        : count(active),
    actionsFor: (name) => `Acciones para ${name}`,
    edit: "Editar",
    showPeople: "Borrar un usuario…",
    suspend: "Suspender",
    reactivate: "Reactivar",
    empty: {
      title: "Aún no hay organizaciones",
      text: "Cada cliente del producto es una. Crea la primera con su propietario.",
    },
    noMatch: {
      title: "Ninguna organización coincide",
      text: "Busca otro nombre o identificador.",
    },
    failed: "No se han podido cargar las organizaciones.",
    create: "Crear organización",
  },
  create: {
    title: "Crear organización",
    name: "Nombre",
    slug: "Identificador",
    slugHint: "Letras minúsculas, cifras y guiones. Se indica al iniciar sesión.",
    profile: "Perfil",
    plan: "Plan",
    owner: "Primer usuario",
    ownerHint: "Recibe el rol más alto y un enlace para establecer una contraseña.",
    firstName: "Nombre",
    lastName: "Apellidos",
    email: "Correo",
    submit: "Crear organización",
    done: (name) => `Organización ${name} creada`,
    link: {
      title: (name) => `${name} está lista`,
      text: (until) =>
        `Entrega este enlace al primer usuario: sirve para establecer su contraseña, una sola vez, hasta el ${until}.`,
      label: "Enlace para establecer la contraseña",
      copy: "Copiar enlace",
      copied: "Copiado",
    },
  },
  edit: {
    title: (name) => `Editar ${name}`,
    contactUrl: "Enlace de contacto",
    contactHint: "Se muestra cuando la organización necesita más de lo que le corresponde.",
    entitlements: "Derechos",
    entitlementOf: (key) => (key === "multi-user" ? "Varios usuarios (Enterprise)" : key),
    seats: "Plazas",
    seatsOf: (license, used) => `${license} (${counted(used, "ocupada", "ocupadas")})`,
    unlimited: "Vacío: ilimitadas",
    profileChange: "Con otro perfil, todos cambian de rol. Elige qué rol sustituye a cada uno.",
    becomes: (role) => `${role} pasa a ser`,
    submit: "Guardar cambios",
    done: (name) => `Organización ${name} guardada`,
  },
  suspend: {
    title: (name) => `¿Suspender ${name}?`,
    text: (name, users) =>
      `${counted(users, "usuario", "usuarios")} de ${name} ${plural(users, { one: "pierde", other: "pierden" })} el acceso de inmediato, con todas las sesiones, claves y enlaces. Todos los datos se conservan.`,
    confirm: (name) => `Suspender ${name}`,
    done: (name) => `Organización ${name} suspendida`,
    undone: (name) => `Organización ${name} reactivada`,
  },
  erase: {
    title: (organization) => `Usuarios de ${organization}`,
    text: "El borrado quita para siempre los datos de un usuario; en el registro de auditoría queda un seudónimo.",
    search: { label: "Buscar usuarios", placeholder: "Buscar nombre, correo…" },
    list: "Usuarios",
    button: "Borrar",
    nobody: "Sin resultados.",
    failed: "No se han podido cargar los usuarios.",
    question: (name) => `¿Borrar los datos de ${name}?`,
    consequence: (name, organization) =>
      `${name} pierde de inmediato el acceso a ${organization} y se borran todos sus datos. Esta acción no se puede deshacer.`,
    confirm: (name) => `Borrar los datos de ${name}`,
    done: (name) => `Datos de ${name} borrados`,
  },
  report: {
    generated: (when) => `A fecha de ${when}`,
    export: "Exportar CSV",
    exported: "Informe exportado",
    table: "Informe por organización",
    failed: "No se ha podido crear el informe.",
    file: (day) => `informe-sistema-${day}.csv`,
    organizations: "Organizaciones",
    organizationsBeneath: (suspended) =>
      suspended > 0 ? counted(suspended, "suspendida", "suspendidas") : "Ninguna suspendida",
    users: "Usuarios activos",
    usersBeneath: (suspended) => counted(suspended, "suspendido", "suspendidos"),
    invited: "Invitaciones pendientes",
    invitedBeneath: (expired) => counted(expired, "caducada", "caducadas"),
    mfa: "Cobertura de MFA",
    mfaBeneath: (enrolled, of) => `${count(enrolled)} de ${count(of)}`,
    dormant: "Cuentas inactivas",
    dormantBeneath: "Sin actividad en 90 días",
    signIns: "Inicios de sesión",
    signInsBeneath: (refused) => `${counted(refused, "rechazado", "rechazados")} en 30 días`,
    percent,
    columns: {
      name: "Organización",
      active: "Activos",
      suspended: "Suspendidos",
      invited: "Invitados",
      mfa: "MFA",
      dormant: "Inactivos",
      signIns: "Inicios de sesión",
      refused: "Rechazados",
    },
    number: count,
  },
};
