using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>A person's own account at a glance.</summary>
internal sealed class IndexModel(UserManager<Account> accounts, AccountSessions sessions, ReminderChoices reminders, UndeliverableAddresses undeliverable) : PageModel
{
    public Account Person { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int Sessions { get; private set; }

    public ReminderPace Pace { get; private set; }

    /// <summary>Why mail to the person comes back, or null.</summary>
    public MailBounce? Bounce { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Person = await accounts.SignedInAsync(User);
        Passkeys = (await accounts.GetPasskeysAsync(Person)).Count;
        Sessions = (await sessions.ListAsync(Person.Id, cancellationToken)).Count;
        Bounce = await undeliverable.FindAsync(Person.Email, cancellationToken);
        Pace = (await reminders.OfAsync(Person.Id, cancellationToken)).Pace;
    }
}
