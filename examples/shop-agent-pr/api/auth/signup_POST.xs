// Opens an account and signs the new customer in
query signup verb=POST {
  api_group = "auth"

  input {
    text name filters=trim|min:1|max:100
    email email filters=trim|lower
    password password filters=min:8|minAlpha:1|minDigit:1
    bool wants_news?
  }

  stack {
    db.has user {
      field_name = "email"
      field_value = $input.email
    } as $taken
  
    precondition ($taken == false) {
      error_type = "inputerror"
      error = "This address has an account already."
    }
  
    db.add user {
      data = {
        name      : $input.name
        email     : $input.email
        password  : $input.password
        role      : "customer"
        wants_news: $input.wants_news
      }
    } as $user
  
    function.run "auth/token" {
      input = {user_id: $user.id}
    } as $token
  
    try_catch {
      try {
        util.send_email {
          service_provider = "resend"
          api_key = $env.RESEND_API_KEY
          subject = "Welcome to " ~ $env.SHOP_NAME
          message = "Good to have you here, " ~ $user.name ~ ". Look around: " ~ $env.SHOP_URL
          to = $user.email
          from = $env.SHOP_SENDER
        } as $sent
      }
    
      catch {
        debug.log {
          value = $error.message
        }
      }
    }
  }

  response = {token: $token, user_id: $user.id}
  middleware = {pre: [{name: "rate_limit"}]}
}