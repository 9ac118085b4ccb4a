using System.Reflection;
using System.Runtime.Loader;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChoDon.Platform.DesignTime;

/// <summary>
/// What dotnet-ef starts to find the contexts of the host and of every module. Scaffolding needs no database server.
/// </summary>
public static class Program
{
    public static void Main() =>
        Console.WriteLine("Used by dotnet-ef only; see docs/module-authors.md.");

    public static IHostBuilder CreateHostBuilder(string[] args) =>
        Host.CreateDefaultBuilder(args).ConfigureServices(AddContexts);

    private static void AddContexts(IServiceCollection services)
    {
        var database = PlatformDatabase.PostgreSql("Host=design-time");
        services.AddDbContext<PlatformDbContext>(options => database.Configure(options, PlatformDbContext.TablePrefix));
        foreach (var context in ModuleContexts())
            AddContextMethod.MakeGenericMethod(context).Invoke(null, [services, database]);
    }

    private static IEnumerable<Type> ModuleContexts() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "ChoDon.Modules.*.dll")
            .Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(ModuleDbContext)));

    private static readonly MethodInfo AddContextMethod =
        typeof(Program).GetMethod(nameof(AddContext), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void AddContext<TContext>(IServiceCollection services, PlatformDatabase database)
        where TContext : ModuleDbContext =>
        services.AddDbContext<TContext>(options => database.Configure(options, ModuleDataAttribute.Of(typeof(TContext)).TablePrefix));
}
