using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.ManageAccounts;

/// <summary>Who may sign in.</summary>
[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class IndexModel(AccountList list, IStringLocalizer<HostText> texts) : PageModel
{
    private const string Path = "/admin/accounts";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public AccountPage Accounts { get; private set; } = null!;

    public string? PreviousUrl => Accounts is { HasBefore: true, Rows: [var first, ..] } ? PageUrl("before", first.Id) : null;

    public string? NextUrl => Accounts is { HasAfter: true, Rows: [.., var last] } ? PageUrl("after", last.Id) : null;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Accounts = await list.ReadAsync(new AccountFilter(Search, State, After, Before), cancellationToken);

    public IEnumerable<SelectListItem> States() =>
        Enum.GetValues<AccountState>().Select(state => new SelectListItem(texts[$"Accounts.State.{state}"], state.ToString()));

    private string PageUrl(string cursor, Guid id)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrWhiteSpace(Search))
            query.Add("q", Search);
        if (State is { } state)
            query.Add("state", state.ToString());
        query.Add(cursor, id.ToString());
        return Path + query;
    }
}
