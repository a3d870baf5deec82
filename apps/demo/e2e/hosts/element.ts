import "@usher/widget/element";

/** A host that has the element from the npm package; what it does with it is the page's. */
document.documentElement.dataset.element = "npm";
