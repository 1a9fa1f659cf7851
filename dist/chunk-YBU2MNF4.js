var r=class extends Error{name="RemedyError";remedy;constructor(e,s){super(e),this.remedy=s}};export{r as a};
