// Every change of a product's stock, with its reason
table stock_movement {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int product_id {
      table = "product"
    }
  
    int change
    enum reason {
      values = ["sale", "return", "delivery", "correction"]
    }
  
    text? note? filters=trim
    int stock_after filters=min:0
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {
      type : "btree"
      field: [
        {name: "product_id", op: "asc"}
        {name: "created_at", op: "desc"}
      ]
    }
  ]
}