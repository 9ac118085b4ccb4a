using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>Which mail a person gets, and whether it arrives.</summary>
internal sealed class MailModel(
    UserManager<Account> accounts,
    IEnumerable<IMailTopic> topics,
    UndeliverableAddresses undeliverable,
    GrantBook book,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>The topics that the person wants.</summary>
    [BindProperty]
    public List<string> Topics { get; set; } = [];

    public Account Person { get; private set; } = null!;

    public MailBounce? Bounce { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        foreach (var topic in Offered())
        {
            if (await topic.IsWantedAsync(Person.Id, cancellationToken))
                Topics.Add(topic.Id);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
            return Page();
        foreach (var topic in Offered())
        {
            var isWanted = Topics.Contains(topic.Id);
            if (isWanted != await topic.IsWantedAsync(Person.Id, cancellationToken))
                await topic.ChooseAsync(Person.Id, isWanted, cancellationToken);
        }

        TempData.Saved(texts["MailChoices.Saved"], time);
        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostClearAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await undeliverable.ClearAsync(Person, access.Actor, cancellationToken);
        TempData.Saved(texts["Undeliverable.Cleared"], time);
        return LocalRedirect("/account/mail");
    }

    public IEnumerable<SelectListItem> Choices() => Offered().Select(topic => new SelectListItem(texts[$"MailTopic.{topic.Id}"], topic.Id));

    private IEnumerable<IMailTopic> Offered()
    {
        var held = book.PermissionsOf(Person.Id).ToHashSet(StringComparer.Ordinal);
        return topics.Where(topic => topic.Permission is null || held.Contains(topic.Permission)).OrderBy(topic => topic.Id, StringComparer.Ordinal);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Person = await accounts.SignedInAsync(User);
        Bounce = await undeliverable.FindAsync(Person.Email, cancellationToken);
    }
}
