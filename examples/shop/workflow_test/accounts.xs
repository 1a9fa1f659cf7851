// Signing up and signing in
workflow_test accounts {
  stack {
    api.call signup verb=POST {
      api_group = "auth"
      input = {
        name    : "New Customer"
        email   : "new@example.com"
        password: "example-pass-1"
      }
    } as $account
  
    expect.to_not_be_null ($account.token)
    api.call login verb=POST {
      api_group = "auth"
      input = {email: "new@example.com", password: "example-pass-1"}
    } as $session
  
    expect.to_not_be_null ($session.token)
    db.get user {
      field_name = "email"
      field_value = "new@example.com"
    } as $user
  
    expect.to_equal ($user.role) {
      value = "customer"
    }
  
    task.call cancel_unpaid_orders as $cancelled
  }
}