using System.Reflection;
using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// What hangs on a case, as the module's model has it: a kind of row that is added later goes where its case goes, and is gone
/// with it, without anybody thinking of it.
/// </summary>
public static class CaseParts
{
    private static readonly MethodInfo OfKind = typeof(CaseParts).GetMethod(nameof(PartsOfKind), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The rows of a case, one query for each kind; a kind comes before those that it hangs on.</summary>
    public static IEnumerable<IQueryable<IRestrictedPart>> PartsOf(this ModuleDbContext data, Guid caseId)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Model.GetEntityTypes()
            .Where(kind => typeof(IRestrictedPart).IsAssignableFrom(kind.ClrType))
            .OrderByDescending(Depth)
            .Select(kind => (IQueryable<IRestrictedPart>)OfKind.MakeGenericMethod(kind.ClrType).Invoke(null, [data, caseId])!);
    }

    private static IQueryable<TPart> PartsOfKind<TPart>(ModuleDbContext data, Guid caseId)
        where TPart : class, IRestrictedPart =>
        data.Set<TPart>().Where(part => part.CaseId == caseId);

    private static int Depth(IEntityType kind) =>
        kind.GetForeignKeys().Select(key => 1 + Depth(key.PrincipalEntityType)).DefaultIfEmpty().Max();
}
