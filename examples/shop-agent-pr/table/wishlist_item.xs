// Products that a customer wants to remember
table wishlist_item {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int user_id {
      table = "users"
    }
  
    int product_id {
      table = "product"
    }
  
    text? note? filters=trim|max:500
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "user_id", op: "asc"}]}
    {type: "btree", field: [{name: "create_at", op: "desc"}]}
  ]
}