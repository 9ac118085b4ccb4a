using System.Globalization;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Modularity.Composition;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChoDon.Platform.Modularity.Tests.Web;

/// <summary>A real web server with a home page of its own and the modules of a folder; no gate stands before them, and everything may be seen.</summary>
internal sealed class ModuleServer : IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Create(DatabaseProvider.Sqlite);
    private readonly WebApplication _app;

    private ModuleServer(ModuleFolder folder)
    {
        Catalog = ModuleLoader.Load(folder.FullPath);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddLocalization();
        builder.Services.AddRazorPages(options => options.AddModules(Catalog))
            .ConfigureApplicationPartManager(parts => parts.AddModules(Catalog));
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory(container =>
        {
            container.RegisterInstance(_database.Database);
            container.RegisterInstance(TimeProvider.System);
            container.RegisterType<ModuleSwitches>().SingleInstance();
            container.RegisterInstance(new UnitSettings());
            container.RegisterModule<CoreUnitsComponent>();
            container.RegisterModule<GrantsComponent>();
            container.RegisterModule(new ModularityComponent(Catalog));
        }));
        _app = builder.Build();
        ModuleMigrations.Run(Catalog, _app.Services.GetAutofacRoot());
        _app.UseRouting();
        _app.UseRequestLocalization(options =>
        {
            CultureInfo[] cultures = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];
            options.DefaultRequestCulture = new(cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = cultures;
        });
        _app.Use((http, next) =>
        {
            http.RequestServices.GetRequiredService<CurrentAccess>().Work("test");
            return next(http);
        });
        _app.MapGet("/", () => "home");
        _app.MapRazorPages();
        _app.MapModules(Catalog);
        Client = new HttpClient();
    }

    public ModuleCatalog Catalog { get; }

    public HttpClient Client { get; }

    public IEnumerable<EndpointDataSource> Sources => ((IEndpointRouteBuilder)_app).DataSources;

    public static async Task<ModuleServer> StartAsync(ModuleFolder folder)
    {
        var server = new ModuleServer(folder);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _database.Dispose();
    }
}
