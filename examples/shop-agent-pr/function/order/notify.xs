// Writes to the customer about the newest status of an order
function "order/notify" {
  input {
    int order_id {
      table = "order"
    }
  }

  stack {
    db.get order {
      field_name = "id"
      field_value = $input.order_id
      addon = [
        {
          name : "order_lines"
          input: {order_id: $output.id}
          as   : "lines"
        }
      ]
    } as $order
  
    precondition ($order != null) {
      error_type = "notfound"
      error = "No such order."
    }
  
    db.get user {
      field_name = "id"
      field_value = $order.user_id
      output = ["id", "name", "email"]
    } as $customer
  
    precondition ($customer != null) {
      error_type = "notfound"
      error = "The customer has left."
    }
  
    function.run "money/format" {
      input = {cents: $order.total}
    } as $total
  
    var $greeting {
      value = $customer.name
        |split:" "
        |first
        |capitalize
    }
  
    util.template_engine {
      value = """
        Hello {{ $var.greeting }},
        
        your order {{ $var.order.id }} is {{ $var.order.status }}.
        {% for line in $var.order.lines %}
        - {{ line.quantity }} x {{ line.product_name }}
        {% endfor %}
        
        Total: {{ $var.total }}
        """
    } as $letter
  
    util.send_email {
      service_provider = "resend"
      api_key = $env.RESEND_API_KEY
      subject = $env.SHOP_NAME ~ ": order " ~ $order.id
      message = $letter
      to = $customer.email
      from = $env.SHOP_SENDER
    } as $sent
  }

  response = $sent
  tags = ["orders"]
}