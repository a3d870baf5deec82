import "@usher/widget/element";

const panel = document.createElement("usher-user-management");
panel.setAttribute("server-url", "http://localhost:4000");
panel.getToken = async () => "token";
panel.addEventListener("usher-access-ended", () => location.reload());
document.body.append(panel);
