using System.Runtime.CompilerServices;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ExportHouseholds;

/// <summary>
/// A list of households as a table. Telephone and citizen numbers, members and ethnic groups are not in it: a file
/// goes where nobody asks for permissions.
/// </summary>
internal sealed class HouseholdTable(ListHouseholdsHandler list, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts)
{
    public ExportTable Of(ListQuery query, CancellationToken cancellationToken) => new(
        texts["List.Title"],
        "ho-gia-dinh",
        [
            new(texts["Household.Head"], 28),
            new(texts["Household.Address"], 36),
            new(texts["Household.Village"], 24),
            new(texts["Household.Commune"], 20),
            new(texts["List.Committed"], 16),
        ],
        RowsAsync(query, cancellationToken),
        new AuditNote("enrollment.households.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: FilterOf(query)));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        ListQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in list.AllAsync(query.Filter, query.Order, cancellationToken))
        {
            yield return
            [
                row.HeadName,
                row.Address,
                villages.Tree.Find(row.UnitId)?.Name,
                villages.Tree.CommuneOf(row.UnitId)?.Name,
                row.CommittedOn,
            ];
        }
    }

    // What was typed is mostly a person's name, which the audit log does not keep.
    private static string FilterOf(ListQuery query) => (query with { Search = query.IsSearch ? "*" : null }).Url("");
}
