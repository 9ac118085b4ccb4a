using Autofac;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>
/// Accounts, how people get in and how long they stay. The host registers <see cref="SessionSettings"/>,
/// <see cref="ISecondFactorRule"/> and Identity by <see cref="AddAccounts"/>.
/// </summary>
public sealed class AccountsComponent : Module
{
    /// <summary>Identity with our store, our rules for passwords and codes that work once.</summary>
    public static IdentityBuilder AddAccounts(IServiceCollection services)
    {
        var identity = services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Tokens.AuthenticatorTokenProvider = TokenOptions.DefaultAuthenticatorProvider;
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        });
        services.AddScoped<IUserStore<Account>, AccountStore>();

        // Identity's own rules are about capitals and digits.
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        foreach (var own in services.Where(service => service.ImplementationType == typeof(PasswordValidator<Account>)).ToList())
            services.Remove(own);
        return identity.AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider);
    }

    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<OneTimeLinks>().SingleInstance();
        builder.RegisterType<SignInBackOff>().SingleInstance();
        builder.RegisterType<AccountSessions>().SingleInstance();
        builder.RegisterType<AccountLetters>().SingleInstance();
        builder.RegisterType<AccountList>().InstancePerLifetimeScope();
        builder.RegisterType<PasswordSignIn>().InstancePerLifetimeScope();
        builder.RegisterType<SecondFactorSignIn>().InstancePerLifetimeScope();
        builder.RegisterType<SecondFactorSetUp>().InstancePerLifetimeScope();
        builder.RegisterType<AccountKeeping>().InstancePerLifetimeScope();
        builder.RegisterType<AccountCleanUp>().AsSelf().As<IHostedService>().SingleInstance();
    }
}
