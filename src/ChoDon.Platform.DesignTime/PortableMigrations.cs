using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace ChoDon.Platform.DesignTime;

/// <summary>Tells dotnet-ef to write migrations that fit both databases.</summary>
public sealed class DesignTimeServices : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection serviceCollection) =>
        serviceCollection.AddSingleton<IMigrationsCodeGenerator, PortableMigrations>();
}

/// <summary>Leaves the store types out, so that each provider chooses its own when the migration runs.</summary>
internal sealed partial class PortableMigrations(
    MigrationsCodeGeneratorDependencies dependencies,
    CSharpMigrationsGeneratorDependencies csharp)
    : CSharpMigrationsGenerator(dependencies, csharp)
{
    public override string GenerateMigration(
        string? migrationNamespace,
        string migrationName,
        IReadOnlyList<MigrationOperation> upOperations,
        IReadOnlyList<MigrationOperation> downOperations)
    {
        StripStoreTypes(upOperations);
        StripStoreTypes(downOperations);
        // A module's only public type is its entry.
        return base.GenerateMigration(migrationNamespace, migrationName, upOperations, downOperations)
            .Replace("public partial class", "internal partial class", StringComparison.Ordinal);
    }

    public override string GenerateMetadata(
        string? migrationNamespace, Type contextType, string migrationName, string migrationId, IModel targetModel) =>
        WithoutStoreTypes(base.GenerateMetadata(migrationNamespace, contextType, migrationName, migrationId, targetModel));

    public override string GenerateSnapshot(
        string? modelSnapshotNamespace, Type contextType, string modelSnapshotName, IModel model) =>
        WithoutStoreTypes(base.GenerateSnapshot(modelSnapshotNamespace, contextType, modelSnapshotName, model));

    private static void StripStoreTypes(IEnumerable<MigrationOperation> operations)
    {
        foreach (var operation in operations)
        {
            if (operation is ColumnOperation column)
                Strip(column);
            if (operation is AlterColumnOperation alter)
                Strip(alter.OldColumn);
            if (operation is CreateTableOperation table)
            {
                foreach (var created in table.Columns)
                    Strip(created);
            }
        }
    }

    private static void Strip(ColumnOperation column) => column.ColumnType = null;

    private static string WithoutStoreTypes(string code)
    {
        var portable = StoreType().Replace(code, "");
        portable = IdentityDefault().Replace(portable, "");
        return portable.Contains("NpgsqlPropertyBuilderExtensions", StringComparison.Ordinal)
            ? portable
            : ProviderUsing().Replace(portable, "");
    }

    [GeneratedRegex(@"\s*\.HasColumnType\(""[^""]*""\)")]
    private static partial Regex StoreType();

    [GeneratedRegex(@"\s*NpgsqlModelBuilderExtensions\.UseIdentityByDefaultColumns\(modelBuilder\);\r?\n")]
    private static partial Regex IdentityDefault();

    [GeneratedRegex(@"using Npgsql[^;]*;\r?\n")]
    private static partial Regex ProviderUsing();
}
