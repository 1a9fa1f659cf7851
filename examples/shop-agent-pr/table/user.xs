// Customers and staff. The only table that can sign in
table user {
  auth = true

  schema {
    int id
    timestamp created_at?=now
    text name filters=trim
    email email filters=trim|lower
    password password filters=min:8|minAlpha:1|minDigit:1
  
    // What the person may do: only staff and admins see the admin endpoints
    enum role?=customer {
      values = ["customer", "staff", "admin"]
    }
  
    bool wants_news?
    timestamp? last_login_at?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "created_at", op: "desc"}]}
    {type: "btree|unique", field: [{name: "email", op: "asc"}]}
  ]

  guid = "k3VtQ8mZr0aWb5YhN2cXe7LpJ_4"
}