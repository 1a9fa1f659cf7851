// One row for every product that lies in a cart
table cart_item {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int user_id {
      table = "user"
    }
  
    int product_id {
      table = "product"
    }
  
    int quantity?=1 filters=min:1|max:20
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {
      type : "btree|unique"
      field: [
        {name: "user_id", op: "asc"}
        {name: "product_id", op: "asc"}
      ]
    }
  ]
}