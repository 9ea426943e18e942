# Figures: a name, and what it is in one sentence.

## Reach
kpi-impressions = Impressions
kpi-impressions-help = How many times your ads or posts were shown, several times to the same person included.
kpi-ctr = Click-through rate (CTR)
kpi-ctr-help = Share of impressions that led to a click: clicks ÷ impressions.
kpi-clicks = Clicks
kpi-clicks-help = Clicks on your ad, link or search result.
kpi-landing-rate = Landing rate
kpi-landing-rate-help = Share of clicks that really arrive as a visit: visits ÷ clicks.
kpi-visits = Visits
kpi-visits-help = Sessions on your site, shop or page; one person can make several.
kpi-media-cost = Media cost
kpi-media-cost-help = What you pay to platforms and media for showing your message.
kpi-setup-cost = Set-up cost
kpi-setup-cost-help = What creation, tools and preparation cost.
kpi-cost = Total cost
kpi-cost-help = Media cost and set-up cost together.
kpi-cpm = Cost per thousand impressions (CPM)
kpi-cpm-help = Media cost of a thousand impressions, without set-up.
kpi-cpc = Cost per click (CPC)
kpi-cpc-help = Media cost of one click, without set-up.
kpi-cost-per-visit = Cost per visit
kpi-cost-per-visit-help = Total cost of one visit.
kpi-visit-value = Visit value
kpi-visit-value-help = Revenue that one visit brings on average: revenue ÷ visits.

## Act
kpi-leads = Leads
kpi-leads-help = People who showed interest and with whom you can carry on the conversation.
kpi-lead-rate = Lead conversion rate
kpi-lead-rate-help = Share of visits that become leads: leads ÷ visits.
kpi-qualified-leads = Qualified leads
kpi-qualified-leads-help = Leads that fit: they want you, and you want them.
kpi-qualified-rate = Qualified-lead rate
kpi-qualified-rate-help = Share of leads that are qualified: qualified leads ÷ leads.
kpi-cpl = Cost per lead (CPL)
kpi-cpl-help = Total cost of one lead.

## Convert
kpi-opportunities = Open decisions
kpi-opportunities-help = People about to decide: carts filled, offers made, trials running.
kpi-opportunity-rate = Decision rate
kpi-opportunity-rate-help = Share of qualified leads that reach a decision: open decisions ÷ qualified leads.
kpi-close-rate = Close rate
kpi-close-rate-help = Share of open decisions that end in an order: orders ÷ open decisions.
kpi-orders = Orders
kpi-orders-help = All orders, online and offline.
kpi-orders-donation = Donations
kpi-orders-membership = Sign-ups
kpi-orders-subscription = Subscriptions
kpi-orders-trial = Trials started
kpi-sale-rate = Lead-to-order rate
kpi-sale-rate-help = The step from Act to Convert: orders ÷ leads.
kpi-conversion-rate = Conversion rate
kpi-conversion-rate-help = The way from visit to order as a whole: orders ÷ visits.
kpi-online-orders = Online sales
kpi-online-orders-help = Orders placed online.
kpi-offline-orders = Offline sales
kpi-offline-orders-help = Orders placed in a shop, by telephone or in person.
kpi-customers = New customers
kpi-customers-help = People who bought for the first time in the period.
kpi-customers-donation = New donors
kpi-customers-membership = New members
kpi-customers-subscription = New subscribers
kpi-customers-trial = New trial users
kpi-orders-per-customer = Orders per customer
kpi-orders-per-customer-help = How many orders a new customer places in the period: orders ÷ new customers.
kpi-lead-to-customer-rate = Lead-to-customer rate
kpi-lead-to-customer-rate-help = Share of leads that become customers: new customers ÷ leads.
kpi-aov = Average order value
kpi-aov-help = Revenue of one order on average: revenue ÷ orders.
kpi-aov-donation = Average donation
kpi-aov-membership = Average fee
kpi-aov-subscription = Average subscription price
kpi-aov-trial = Value of a trial
kpi-revenue = Revenue
kpi-revenue-help = Orders × average order value.
kpi-revenue-donation = Donations received
kpi-revenue-membership = Membership fees
kpi-revenue-subscription = Subscription revenue
kpi-revenue-trial = Revenue from trials
kpi-revenue-per-customer = Revenue per customer
kpi-revenue-per-customer-help = Revenue of the period ÷ new customers.
kpi-cpa = Cost per order (CPA)
kpi-cpa-help = Total cost of one order. Not the same as CAC: a customer may order several times.
kpi-cac = Customer acquisition cost (CAC)
kpi-cac-help = Total cost of winning one new customer.
kpi-roas = Return on ad spend (ROAS)
kpi-roas-help = Revenue ÷ media cost; set-up cost is left out.
kpi-gross-profit = Gross profit
kpi-gross-profit-help = Revenue × gross margin, before the cost of marketing.
kpi-contribution = Contribution
kpi-contribution-help = Gross profit − total cost: what is left to pay fixed costs.
kpi-roi = Return on investment (ROI)
kpi-roi-help = Profit on what was spent: (gross profit − total cost) ÷ total cost.
kpi-net-revenue = Revenue after cost
kpi-net-revenue-help = Revenue − total cost, without regard to the margin.
kpi-roi-on-revenue = ROI on revenue
kpi-roi-on-revenue-help = (Revenue − total cost) ÷ total cost; it looks better than ROI because the goods count as free.

## Economics
kpi-gross-margin = Gross margin
kpi-gross-margin-help = Share of revenue left after what the goods or services cost you.
kpi-variable-cost = Cost of one order
kpi-variable-cost-help = What it costs to make and deliver one order.
kpi-margin-per-order = Margin per order
kpi-margin-per-order-help = Average order value − cost of one order; the most that winning an order may cost.
kpi-fixed-costs = Fixed costs
kpi-fixed-costs-help = Costs of a period that do not depend on sales, such as rent and salaries.
kpi-profit = Profit
kpi-profit-help = Contribution − fixed costs.
kpi-break-even-orders = Break-even orders
kpi-break-even-orders-help = How many orders it takes to pay the fixed costs.

## Engage
kpi-repeat-customers = Repeat customers
kpi-repeat-customers-help = Customers who buy again.
kpi-repeat-customers-donation = Donors who give again
kpi-repeat-customers-membership = Members who renew
kpi-repeat-customers-subscription = Subscribers who renew
kpi-repeat-customers-trial = Trial users who come back
kpi-repeat-rate = Repeat purchase rate
kpi-repeat-rate-help = Share of new customers who buy again: repeat customers ÷ new customers.
kpi-loyal-customers = Loyal customers
kpi-loyal-customers-help = Customers won for the long run, who recommend you to others.
kpi-loyal-customers-donation = Loyal donors
kpi-loyal-customers-membership = Loyal members
kpi-loyal-customers-subscription = Loyal subscribers
kpi-loyal-customers-trial = Loyal users
kpi-loyal-share = Share of loyal customers
kpi-loyal-share-help = Share of repeat customers who stay for the long run.
kpi-loyalty-rate = Loyalty rate
kpi-loyalty-rate-help = The step from Convert to Engage: loyal customers ÷ new customers.
kpi-purchase-frequency = Purchase frequency
kpi-purchase-frequency-help = Orders of one customer in a year.
kpi-lifespan = Customer lifespan
kpi-lifespan-help = How many years a customer stays with you.
kpi-yearly-revenue-per-customer = Yearly revenue per customer
kpi-yearly-revenue-per-customer-help = Average order value × purchase frequency.
kpi-lifetime-revenue = Lifetime revenue
kpi-lifetime-revenue-help = Revenue of one customer over all the years.
kpi-lifetime-value = Customer lifetime value (LTV)
kpi-lifetime-value-help = Gross profit of one customer over all the years.
kpi-ltv-to-cac = LTV : CAC
kpi-ltv-to-cac-help = How many times a customer earns back the cost of winning them; 3 or more is often called healthy.

## Headings
group-online = Online share
group-audience = Audience
group-followers = Followers
group-brand = Brand
group-behaviour = On the site
group-social = Social media
group-steps = Steps towards a sale
group-carts = Carts
group-retention = Customers who stay
group-newsletter = Newsletter
group-satisfaction = Satisfaction
group-advocacy = Recommendation

## Online share
kpi-online-revenue = Online revenue
kpi-online-revenue-help = Revenue of the orders placed online.
kpi-online-revenue-share = Online revenue contribution
kpi-online-revenue-share-help = Online revenue ÷ revenue. It counts where people ordered, not where they were won.
kpi-customers-reached-online = Customers reached online
kpi-customers-reached-online-help = New customers who met you online first, wherever they bought.
kpi-reached-online-share = Online promotion contribution
kpi-reached-online-share-help = Customers reached online ÷ new customers.
kpi-break-even-roas = Break-even ROAS
kpi-break-even-roas-help = 1 ÷ gross margin: a return on ad spend below this loses money. The break-even cost per order is the margin per order.

## Audience
kpi-audience-reach = Audience reach
kpi-audience-reach-help = How many different people saw your message. Channels share people, so adding them up counts some twice.
kpi-frequency = Frequency
kpi-frequency-help = How often a person reached saw the message: impressions ÷ audience reach. It is never below 1.
kpi-unique-visitors = Unique visitors
kpi-unique-visitors-help = How many different people came; never more than the visits. A person with two devices may count twice.
kpi-bounced-visits = Bounced visits
kpi-bounced-visits-help = Visits that ended on their first page.
kpi-bounce-rate = Bounce rate
kpi-bounce-rate-help = Bounced visits ÷ visits. Tools define a bounce differently, so compare figures of one tool only.
kpi-ad-quality = Ad quality or page authority
kpi-ad-quality-help = The score that a platform gives your ad or page, on its own scale; nothing is worked out from it.

## Followers
kpi-followers = Social followers
kpi-followers-help = Followers in social networks at the end of the period.
kpi-previous-followers = Followers before
kpi-previous-followers-help = Followers at the end of the period before.
kpi-follower-gain = Follower gain
kpi-follower-gain-help = Followers now − followers before; below zero when more leave than come.
kpi-follower-growth = Follower growth
kpi-follower-growth-help = Follower gain ÷ followers before, within one period.

## Brand
kpi-brand-mentions = Brand mentions
kpi-brand-mentions-help = How often others speak of your brand: posts, articles, reviews. Good and bad ones count alike.
kpi-people-asked = People asked
kpi-people-asked-help = People asked in a survey whether they know your brand.
kpi-people-aware = People who know the brand
kpi-people-aware-help = People asked who say that they know your brand.
kpi-brand-awareness = Brand awareness
kpi-brand-awareness-help = People who know the brand ÷ people asked. It says something only if those asked resemble your market.

## On the site
kpi-pageviews = Pageviews
kpi-pageviews-help = Pages seen in all visits together.
kpi-pages-per-visit = Pages per visit
kpi-pages-per-visit-help = Pageviews ÷ visits; at least 1.
kpi-total-time = Total time on site
kpi-total-time-help = Time of all visits together.
kpi-time-on-site = Time on site
kpi-time-on-site-help = Total time ÷ visits. Some tools count a bounced visit as 0 seconds, which pulls it down.

## Steps towards a sale
kpi-product-views = Product viewed
kpi-product-views-help = Visits in which a product was looked at.
kpi-product-view-rate = Product view rate
kpi-product-view-rate-help = Visits with a product view ÷ visits.
kpi-carts = Added to cart
kpi-carts-help = Visits in which something was put into the cart.
kpi-cart-rate = Add-to-cart rate
kpi-cart-rate-help = Visits with a cart ÷ visits.
kpi-registrations = Registered
kpi-registrations-help = Visits that ended with a new user account.
kpi-registration-rate = Registration rate
kpi-registration-rate-help = Registered ÷ visits.
kpi-unregistered-visits = Visited but not registered
kpi-unregistered-visits-help = Visits − registered. Someone with an account who returns counts here too.
kpi-newsletter-signups = Subscribed
kpi-newsletter-signups-help = Visits that ended with a subscription to the newsletter.
kpi-newsletter-signup-rate = Subscription rate
kpi-newsletter-signup-rate-help = Subscribed ÷ visits; people who leave the list are counted separately.

## Social media
kpi-posts = Posts
kpi-posts-help = Posts you published.
kpi-shares = Shares
kpi-shares-help = How often your posts were passed on.
kpi-comments = Comments
kpi-comments-help = Comments under your posts.
kpi-likes = Likes
kpi-likes-help = Likes and other reactions of one touch.
kpi-reactions = Comments and likes
kpi-reactions-help = Comments + likes.
kpi-interactions = Interactions
kpi-interactions-help = Shares + comments + likes.
kpi-engagement-rate = Engagement rate
kpi-engagement-rate-help = Interactions ÷ audience reach; above 100% if people react more than once. Others divide by impressions or followers.
kpi-comments-per-post = Comments per post
kpi-comments-per-post-help = Comments ÷ posts.

## Carts
kpi-abandoned-carts = Abandoned carts
kpi-abandoned-carts-help = Carts that led to no online order: carts − online sales.
kpi-cart-abandonment = Cart abandonment
kpi-cart-abandonment-help = Abandoned carts ÷ carts.
kpi-buyer-rate = Conversion rate by people
kpi-buyer-rate-help = New customers ÷ unique visitors. The usual conversion rate counts visits and orders instead.
kpi-monthly-profit-per-customer = Monthly gross profit per customer
kpi-monthly-profit-per-customer-help = Yearly revenue per customer × gross margin ÷ 12.
kpi-cac-payback = CAC payback
kpi-cac-payback-help = After how many months a customer has paid for their own acquisition: CAC ÷ monthly gross profit per customer.

## Customers who stay
kpi-repeat-orders = Repeat purchases
kpi-repeat-orders-help = Orders beyond each new customer’s first one: orders − new customers.
kpi-customers-at-start = Customers at the start
kpi-customers-at-start-help = Customers you have when the period begins.
kpi-customers-at-end = Customers at the end
kpi-customers-at-end-help = Customers you have when the period ends, new ones included.
kpi-retained-customers = Customers retained
kpi-retained-customers-help = Customers of the start who are still there: customers at the end − new customers.
kpi-retention-rate = Retention rate
kpi-retention-rate-help = Customers retained ÷ customers at the start, within one period. Monthly and yearly rates cannot be compared.
kpi-churn-rate = Churn rate
kpi-churn-rate-help = The share of customers who left within the period: 100% − retention rate.
kpi-active-customers = Active customers
kpi-active-customers-help = Customers who did something lately; you decide what and in how many days.
kpi-active-share = Share of active customers
kpi-active-share-help = Active customers ÷ customers at the end.
kpi-customer-interactions = Interactions of customers
kpi-customer-interactions-help = Shares, comments and likes that come from customers.
kpi-customer-engagement = Social engagement of customers
kpi-customer-engagement-help = Interactions of customers ÷ customers at the end; above 100% if they react more than once.

## Newsletter
kpi-subscribers = Newsletter subscribers
kpi-subscribers-help = People on your mailing list at the end of the period.
kpi-constant-subscribers = Constant subscribers
kpi-constant-subscribers-help = Subscribers who open regularly, say 3 of the last 5 issues; fix the rule once.
kpi-constant-share = Share of constant newsletter subscribers
kpi-constant-share-help = Constant subscribers ÷ newsletter subscribers.
kpi-emails-sent = E-mails sent
kpi-emails-sent-help = All e-mails you sent, those that never arrived included.
kpi-emails-delivered = E-mails delivered
kpi-emails-delivered-help = E-mails that arrived.
kpi-delivery-rate = Delivery rate
kpi-delivery-rate-help = E-mails delivered ÷ e-mails sent.
kpi-email-opens = E-mails opened
kpi-email-opens-help = E-mails opened at least once. Mail programs that load pictures by themselves make it too large.
kpi-open-rate = Open rate
kpi-open-rate-help = E-mails opened ÷ e-mails delivered.
kpi-email-clicks = E-mails clicked
kpi-email-clicks-help = E-mails with at least one click on a link.
kpi-email-click-rate = E-mail click rate
kpi-email-click-rate-help = E-mails clicked ÷ e-mails delivered. Others divide by opened e-mails and get more.
kpi-unsubscribes = Unsubscribes
kpi-unsubscribes-help = People who took themselves off the list.
kpi-unsubscribe-rate = Unsubscribe rate
kpi-unsubscribe-rate-help = Unsubscribes ÷ e-mails sent.

## Satisfaction
kpi-satisfaction-answers = Answers on satisfaction
kpi-satisfaction-answers-help = Everyone who answered how satisfied they are.
kpi-satisfied-answers = Satisfied answers
kpi-satisfied-answers-help = Those who answered 4 or 5 out of 5.
kpi-csat = Customer satisfaction (CSAT)
kpi-csat-help = Satisfied answers ÷ all answers. With few answers chance decides.
kpi-csi = Customer satisfaction index (CSI)
kpi-csi-help = Index from several questions, in %. Three definitions are in use; compare only like with like.
kpi-promoters = Promoters
kpi-promoters-help = People who would recommend you with 9 or 10 out of 10.
kpi-passives = Passives
kpi-passives-help = People who answered 7 or 8; they count among the answers.
kpi-promoters-and-passives = Promoters and passives
kpi-promoters-and-passives-help = Promoters + passives.
kpi-detractors = Detractors
kpi-detractors-help = People who answered 0 to 6.
kpi-nps-answers = Answers on recommending
kpi-nps-answers-help = Promoters + passives + detractors.
kpi-promoter-lead = Promoters minus detractors
kpi-promoter-lead-help = Promoters − detractors; below zero when the critics are more.
kpi-nps = Net promoter score (NPS)
kpi-nps-help = (Promoters − detractors) ÷ answers × 100: −100 to +100 points, no percentage. Few answers mean a wide margin.

## Recommendation
kpi-referrers = Referring customers
kpi-referrers-help = Customers who brought someone along.
kpi-referrer-share = Share of referring customers
kpi-referrer-share-help = Referring customers ÷ customers at the end.
kpi-reviews = Reviews
kpi-reviews-help = Reviews that customers wrote.
kpi-review-rate = Reviews per order
kpi-review-rate-help = Reviews ÷ orders.
kpi-invites-per-customer = Invitations per customer
kpi-invites-per-customer-help = How many people one customer invites.
kpi-invite-acceptance = Invitation acceptance
kpi-invite-acceptance-help = Share of invitations that bring a new customer.
kpi-k-factor = K-factor
kpi-k-factor-help = Invitations per customer × acceptance. From 1 on growth would feed itself, which no market bears for long.
