// All amounts are whole cents
table order {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int user_id {
      table = "user"
    }
  
    int address_id {
      table = "address"
    }
  
    enum status?=pending {
      values = ["pending", "paid", "shipped", "cancelled"]
    }
  
    int subtotal filters=min:0
    int shipping? filters=min:0
    int total filters=min:0
  
    // What the payment service calls the charge
    text? payment_reference? filters=trim
  
    timestamp? paid_at?
    timestamp? shipped_at?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "created_at", op: "desc"}]}
    {
      type : "btree"
      field: [
        {name: "user_id", op: "asc"}
        {name: "created_at", op: "desc"}
      ]
    }
    {type: "btree", field: [{name: "status", op: "asc"}]}
  ]

  tags = ["orders"]
  guid = "p0LzH7cYs4DkXw-1VbQm6TfAeU8"
}