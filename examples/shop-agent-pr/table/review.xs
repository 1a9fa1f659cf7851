table review {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int product_id {
      table = "product"
    }
  
    int user_id {
      table = "user"
    }
  
    int rating filters=min:1|max:5
    text comment? filters=trim|max:2000
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {
      type : "btree|unique"
      field: [
        {name: "product_id", op: "asc"}
        {name: "user_id", op: "asc"}
      ]
    }
  ]
}