using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowHistory;

/// <summary>All that was ever proposed for a recipient, the latest first. A person is found by name in all units that the reader sees.</summary>
[Authorize(Permissions.View)]
internal sealed class ShowHistoryPage(CommendationsDbContext data, AwardFormCatalog forms) : ProposalPage(data)
{
    private IReadOnlyList<KnownAwardForm> _forms = [];

    public IReadOnlyList<HistoryRow> Rows { get; private set; } = [];

    public string NameOf(Guid formId) => _forms.FirstOrDefault(form => form.Id == formId)?.Name ?? Show.Nothing;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var (key, unit) = (Proposal.NameKey, Proposal.UnitId);
        _forms = await forms.AllAsync(cancellationToken);
        Rows = await Data.Proposals.AsNoTracking()
            .Where(row => row.NameKey == key && (row.UnitId == unit || row.Recipient == RecipientKind.Individual))
            .Join(Data.Occasions, row => row.OccasionId, occasion => occasion.Id, (row, occasion) => new { row, occasion })
            .OrderByDescending(pair => pair.occasion.LastDay)
            .ThenByDescending(pair => pair.row.Id)
            .Select(pair => new HistoryRow(pair.row.Id, pair.occasion.Name, pair.occasion.FirstDay, pair.occasion.LastDay, pair.row.FormId, pair.row.State, pair.row.DecidedOn))
            .ToListAsync(cancellationToken);
    }
}
