import "@usher/widget/element";

const panel = document.createElement("usher-user-management");
panel.setAttribute("server-url", "http://localhost:4000");
panel.getToken = async () => "token";
panel.addEventListener("usher-access-ended", () => location.reload());
document.body.append(panel);

const members = document.createElement("usher-workspace-members");
members.setAttribute("server-url", "http://localhost:4000");
members.setAttribute("external-id", "website");
members.getToken = async () => "token";
document.body.append(members);
