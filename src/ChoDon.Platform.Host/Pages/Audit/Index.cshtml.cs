using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Page;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Audit;

/// <summary>Who did what, newest first, and whether the log is whole.</summary>
[Authorize(PlatformPermissions.ReadAudit)]
internal sealed class IndexModel(
    AuditReader reader,
    AuditWords words,
    IAccess access,
    IUnitDirectory units,
    ICurrentUnit current,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public AuditKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public AuditPage Log { get; private set; } = null!;

    public bool IsFiltered => From is not null || To is not null || !string.IsNullOrWhiteSpace(Person) || Kind is not null || Unit is not null;

    public IReadOnlyList<SelectListItem> KindChoices =>
        [.. Enum.GetValues<AuditKind>().Select(kind => new SelectListItem(texts[$"Audit.Kind.{kind}"], kind.ToString()))];

    public IReadOnlyList<SelectListItem> UnitChoices =>
    [
        .. units.AsOf(time.Today()).Subtree(current.District.Id)
            .Where(unit => unit.Level <= UnitLevel.Commune)
            .Select(unit => new SelectListItem(unit.Name, unit.Id.ToString())),
    ];

    public string? NewerUrl => Log is { HasNewer: true, Entries: [var first, ..] } ? PageUrl("after", first.Number) : null;

    public string? OlderUrl => Log is { HasOlder: true, Entries: [.., var last] } ? PageUrl("before", last.Number) : null;

    public string ActionOf(string action) => words.Of(action);

    public string WhoOf(AuditEntry entry) => words.OfActor(entry.ActorId, entry.ActorName);

    public string? UnitOf(Guid? unitId) => unitId is { } id ? units.AsOf(time.Today()).Find(id)?.Name : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (From > To)
            ModelState.AddModelError(nameof(To), texts["Audit.DaysTurned"]);
        Log = await reader.ReadAsync(
            new AuditFilter
            {
                From = From,
                To = To,
                Person = Person,
                Kind = Kind,
                UnitId = Unit,
                Scope = access.Scope,
                Before = Before,
                After = After,
            },
            cancellationToken);
    }

    private string PageUrl(string cursor, long number)
    {
        var query = new QueryBuilder();
        Add("from", From?.ToString("o", CultureInfo.InvariantCulture));
        Add("to", To?.ToString("o", CultureInfo.InvariantCulture));
        Add("person", Person);
        Add("kind", Kind?.ToString());
        Add("unit", Unit?.ToString());
        query.Add(cursor, number.ToString(CultureInfo.InvariantCulture));
        return "/admin/audit" + query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                query.Add(name, value);
        }
    }
}
