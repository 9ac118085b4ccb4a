using Autofac;
using Autofac.Extensions.DependencyInjection;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Holidays;
using ChoDon.Platform.Core.Units.Seed;
using ChoDon.Platform.Host.Commands;
using ChoDon.Platform.Host.Web.Hardening;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Modularity;
using ChoDon.Platform.Modularity.Composition;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Platform.Ui;

namespace ChoDon.Platform.Host.Startup;

/// <summary>
/// The composition root. Built in the order in which things may fail: directory, database, modules, container,
/// tables, gate; only then may it serve.
/// </summary>
internal sealed class PlatformHost : IAsyncDisposable
{
    private readonly DataDirectory _data;

    private PlatformHost(DataDirectory data, WebApplication app)
    {
        _data = data;
        App = app;
    }

    public WebApplication App { get; }

    public ILifetimeScope Services => App.Services.GetAutofacRoot();

    public static async Task<PlatformHost> BuildAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var host = Compose(options);
        try
        {
            await host.PrepareAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Puts the parts together beside a host that may be serving, on tables that it has brought up to date. What is not served
    /// needs no lock: each writes in transactions of its own, and sees what the other changed.
    /// </summary>
    /// <exception cref="OperatorException">There is no database, or it is of an older version.</exception>
    public static async Task<PlatformHost> JoinAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        await ExistingDatabase.OpenAsync(options, cancellationToken);
        var host = Compose(options, DataDirectory.Join);
        try
        {
            ModuleMigrations.Check(host.Services.Resolve<ModuleCatalog>(), host.Services);
            await host.ReloadAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Puts the parts together and touches no tables; enough to look at, not to serve.</summary>
    public static PlatformHost Compose(PlatformOptions options) => Compose(options, DataDirectory.Open);

    private static PlatformHost Compose(PlatformOptions options, Func<string, DataDirectory> open)
    {
        var data = open(options.Data);
        try
        {
            return new PlatformHost(data, Compose(options, data));
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <exception cref="OperatorException">An address is taken, or the certificate cannot be used.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await App.StartAsync(cancellationToken);
        }
        catch (IOException error) when (error.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new OperatorException($"{error.Message.TrimEnd('.')}. Stop the program that uses it, or choose another address with --urls.", error);
        }
        catch (Exception error) when (Certificates.IsToBlame(error))
        {
            throw new OperatorException($"The certificate for https cannot be used: {error.Message.TrimEnd('.')}. Check Kestrel:Certificates:Default:Path and Password.", error);
        }

        PlainHttpWarning.Log(App.Urls, Services.Resolve<WebSettings>(), App.Logger);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        _data.Dispose();
    }

    private static WebApplication Compose(PlatformOptions options, DataDirectory data)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(PlatformHost).Assembly.GetName().Name,
        });
        builder.Configuration.AddEnvironmentVariables("CHODON_");
        builder.UsePlatformUi();
        builder.Configuration.AddInMemoryCollection(options.Settings);
        if (options.Urls is not null)
            builder.WebHost.UseUrls(options.Urls);
        var database = DatabaseSettings.Read(builder.Configuration, data.DatabaseFile);
        DatabaseCheck.Require(database);
        var web = WebSettings.Read(builder.Configuration, options.Urls);
        var catalog = ModuleLoader.Load(options.Modules);

        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        builder.Host.ConfigureContainer<ContainerBuilder>(container =>
        {
            container.RegisterModule(new HostComponent(options, data, database, builder.Configuration));
            container.RegisterModule(new ModularityComponent(catalog));
        });
        builder.AddLogs(data);
        builder.Services.AddWeb(catalog, data, database, web, OpenIdConnectSetting.Read(builder.Configuration));
        var app = builder.Build();
        app.UseWeb(catalog, web);
        return app;
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using (var context = Services.Resolve<PlatformDatabase>().NewContext())
            PendingMigrations.Apply(context);
        await FieldKeyCheck.RequireAsync(
            Services.Resolve<PlatformDatabase>(), Services.Resolve<FieldKeys>(), TimeProvider.System, cancellationToken);
        await Services.Resolve<UnitSeeder>().SeedAsync(cancellationToken);
        ModuleMigrations.Run(Services.Resolve<ModuleCatalog>(), Services);
        await ReloadAsync(cancellationToken);
        await Services.Resolve<RoleSeeder>().SeedAsync(cancellationToken);
        await Services.Resolve<FirstGrants>().AdoptAsync(cancellationToken);
        await Services.Resolve<GrantBook>().ReloadAsync(cancellationToken);
        ModuleReport.Log(Services.Resolve<ModuleCatalog>(), App.Logger);
    }

    /// <summary>Takes what the tables say into memory.</summary>
    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await Services.Resolve<ModuleGate>().ReloadAsync(cancellationToken);
        await Services.Resolve<DistrictSettings>().ReloadAsync(cancellationToken);
        await Services.Resolve<HolidayLists>().ReloadAsync(cancellationToken);
    }
}
