using System.Runtime.CompilerServices;
using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ExportRegister;

/// <summary>
/// The register as a table. A person or household that did not agree to be made public stands in it without a name: a file
/// goes where nobody asks for permissions.
/// </summary>
internal sealed class RegisterTable(
    RegisterReader register, AwardFormCatalog forms, OccasionNames occasions, DistrictVillages villages, IStringLocalizer<CommendationsText> texts)
{
    public ExportTable Of(RegisterQuery query, CancellationToken cancellationToken) => new(
        texts["Register.Title"],
        "so-khen-thuong",
        [
            new(texts["Decision.Number"], 20),
            new(texts["Decision.Day"], 14),
            new(texts["Export.Recipient"], 44),
            new(texts["Proposal.Recipient"], 20),
            new(texts["Proposal.Office"], 24),
            new(texts["Export.Village"], 28),
            new(texts["Export.Commune"], 24),
            new(texts["Proposal.Form"], 36),
            new(texts["List.Level"], 14),
            new(texts["Proposal.Occasion"], 36),
            new(texts["Register.Presented"], 14),
            new(texts["Register.StandingLabel"], 20),
        ],
        RowsAsync(query, cancellationToken),
        new AuditNote("commendations.register.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: query.WithoutWords()));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        RegisterQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = (await forms.AllAsync(cancellationToken)).ToDictionary(form => form.Id);
        var named = (await occasions.AllAsync(cancellationToken)).ToDictionary();
        var rows = await register.AllAsync(query.Filter, query.Standing, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var form = known.GetValueOrDefault(row.FormId);
            var unit = villages.Tree.Find(row.UnitId);
            yield return
            [
                row.Written,
                row.DecidedOn,
                row.IsNameOpen ? row.Name : texts[row.Recipient == RecipientKind.Household ? "Export.OneHousehold" : "Export.OnePerson"].Value,
                texts[$"Recipient.{row.Recipient}"].Value,
                row.IsNameOpen ? row.Office : null,
                unit?.Level == UnitLevel.Village ? unit.Name : null,
                villages.Tree.CommuneOf(row.UnitId)?.Name,
                form?.Name,
                form is null ? null : texts[$"Level.{form.Level}"].Value,
                named.GetValueOrDefault(row.OccasionId),
                row.PresentedOn,
                texts[row.IsRevoked ? "Register.Standing.Revoked" : "Register.Standing.Awarded"].Value,
            ];
        }
    }
}
