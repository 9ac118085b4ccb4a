using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.BadSamples;

internal static class LeavesFiltersOut
{
#pragma warning disable RS0030 // A bad sample has to do what is banned.
    public static int Count(PlatformDbContext context) => context.Units.IgnoreQueryFilters().Count();
#pragma warning restore RS0030
}
