using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Mediation.ExportCounts;

[Authorize(Permissions.ExportCounts)]
internal sealed class ExportCountsPage(CountTable table, IExports exports) : ExportPage<CountQuery>(exports)
{
    protected override ExportTable TableOf(CountQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
