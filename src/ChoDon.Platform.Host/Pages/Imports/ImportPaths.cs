using ChoDon.Platform.Core.Import;

namespace ChoDon.Platform.Host.Pages.Imports;

internal static class ImportPaths
{
    public static string Home(KnownImport import) => $"/imports/{import.Id}";

    public static string Batch(KnownImport import, Guid id) => $"{Home(import)}/{id}";

    public static string Letters(KnownImport import, Guid id) => $"{Batch(import, id)}/letters";

    public static string Sheet(KnownImport import, Guid id) => $"{Batch(import, id)}/sheet";

    public static string Columns(KnownImport import, Guid id) => $"{Batch(import, id)}/columns";

    public static string Undo(KnownImport import, Guid id) => $"{Batch(import, id)}/undo";

    public static string Refused(KnownImport import, Guid id) => $"{Batch(import, id)}?handler=refused";
}
