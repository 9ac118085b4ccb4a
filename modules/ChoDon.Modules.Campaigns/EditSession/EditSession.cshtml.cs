using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.EditSession;

[Authorize(Permissions.RecordSessions)]
internal sealed class EditSessionPage(
    EditSessionHandler handler,
    CampaignsDbContext data,
    SessionAccess may,
    DistrictVillages villages,
    TopicCatalog topics,
    CampaignChoices campaigns,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : SharedFormPage<EditSessionForm>(time, texts)
{
    private Guid _id;

    public Session Session { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Session.UnitId);

    public List<SelectListItem> Kinds => Texts.Choices<SessionKind>("Kind");

    public List<SelectListItem> Languages => Texts.LanguageItems();

    public List<SelectListItem> Topics { get; private set; } = [];

    public List<SelectListItem> Campaigns { get; private set; } = [];

    protected override string SavedText => Texts["Saved.Session", villages.Tree.Find(Session.UnitId)?.Name ?? "", Show.Date(Input.Day)];

    protected override string SavedUrl => Paths.Session(_id);

    protected override ConflictMessage? Message => new(
        Texts["Conflict.Session", Show.DateAndTime(Session.SavedAt)], Paths.EditSession(_id), Paths.Session(_id));

    protected override IReadOnlyList<FormField<EditSessionForm>> Fields =>
    [
        new(Texts["Session.Kind"], form => form.Kind is { } kind ? Texts[$"Kind.{kind}"] : "", (from, to) => to.Kind = from.Kind),
        new(Texts["Session.Day"], form => Show.Date(form.Day), (from, to) => to.Day = from.Day),
        new(Texts["Session.StartsAt"], form => form.StartsAt ?? "", (from, to) => to.StartsAt = from.StartsAt),
        new(Texts["Session.Place"], form => form.Place ?? "", (from, to) => to.Place = from.Place),
        new(Texts["Session.Speakers"], form => form.Speakers ?? "", (from, to) => to.Speakers = from.Speakers),
        new(Texts["Session.Campaign"], form => NameOf(Campaigns, form.CampaignId), (from, to) => to.CampaignId = from.CampaignId),
        new(Texts["Session.Topics"], form => string.Join("; ", form.TopicIds.Select(id => NameOf(Topics, id)).Order()), (from, to) => to.TopicIds = from.TopicIds),
        new(Texts["Session.Languages"], form => string.Join(", ", form.Languages.Order().Select(one => Texts[$"Language.{one}"])), (from, to) => to.Languages = from.Languages),
        new(Texts["Session.Attendance"], form => Show.Number(form.Attendance), (from, to) => to.Attendance = from.Attendance),
        new(Texts["Session.Women"], form => Show.Number(form.Women), (from, to) => to.Women = from.Women),
        new(Texts["Session.Minority"], form => Show.Number(form.Minority), (from, to) => to.Minority = from.Minority),
        new(Texts["Session.Information"], form => Show.Number(form.UsefulInformation), (from, to) => to.UsefulInformation = from.UsefulInformation),
        new(Texts["Session.Note"], form => form.Note ?? "", (from, to) => to.Note = from.Note),
    ];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return SaveAsync(cancellationToken);
    }

    protected override async Task<EditSessionForm?> ReadAsync(CancellationToken cancellationToken)
    {
        var session = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == _id, cancellationToken);
        if (session is null || !may.MayEdit(session))
            return null;
        Session = session;
        var about = await data.SessionTopics.Where(row => row.SessionId == _id).Select(row => row.TopicId).ToListAsync(cancellationToken);
        Topics = await topics.ChoicesAsync([.. about, .. Input.TopicIds], cancellationToken);
        Campaigns = await campaigns.ListAsync(cancellationToken);
        return EditSessionForm.Of(session, about);
    }

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(_id), cancellationToken);

    private static string NameOf(List<SelectListItem> items, Guid? id) => items.Find(item => item.Value == id.ToString())?.Text ?? "";
}
