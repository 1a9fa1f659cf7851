table category {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    text name filters=trim|min:1
    text slug filters=trim|lower
    int position? filters=min:0
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "slug", op: "asc"}]}
    {type: "btree", field: [{name: "position", op: "asc"}]}
  ]
}