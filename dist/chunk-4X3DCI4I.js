var e={done:0,refused:1,unknown:2};export{e as a};
