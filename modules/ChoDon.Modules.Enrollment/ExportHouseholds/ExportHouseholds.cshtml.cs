using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Enrollment.ExportHouseholds;

[Authorize(Permissions.ExportHouseholds)]
internal sealed class ExportHouseholdsPage(HouseholdTable table, IExports exports) : ExportPage<ListQuery>(exports)
{
    protected override ExportTable TableOf(ListQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
